package org.fanal.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A browser as far as HTTP goes: it keeps cookies, says where its forms come from, and sends the token of the page it saw last. */
public final class Guest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

    private final String base;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    public Guest(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, "", Map.of(), headers);
    }

    /** Sends a form as a browser does: with the token of the last page, and with its origin. */
    public HttpResponse<String> send(String path, String... fields) {
        var all = new ArrayList<>(List.of("token", token));
        all.addAll(List.of(fields));
        return post(path, form(all), Map.of("Origin", base, "Sec-Fetch-Site", "same-origin"));
    }

    /** Chooses a file in a form and sends it as a browser does. */
    public HttpResponse<String> sendFile(String path, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        part(body, "token", token.getBytes(StandardCharsets.UTF_8));
        part(body, "do", "look".getBytes(StandardCharsets.UTF_8));
        part(body, "file\"; filename=\"" + name, file);
        body.writeBytes("--x9--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Origin", base)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "multipart/form-data; boundary=x9")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return answer(request);
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] value) {
        body.writeBytes(("--x9\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(value);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends exactly this. */
    public HttpResponse<String> post(String path, String body, Map<String, String> headers) {
        return ask("POST", path, body, headers);
    }

    public static String form(List<String> fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(fields.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    public String token() {
        return token;
    }

    public String base() {
        return base;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** As if these cookies had been stolen, or lost. */
    public Guest with(Map<String, String> others) {
        var guest = new Guest(base);
        guest.cookies.putAll(others);
        guest.token = token;
        return guest;
    }

    private HttpResponse<String> ask(
            String method, String path, String body, Map<String, String> headers, String... more) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        new LinkedHashMap<>(headers).forEach(request::header);
        for (int i = 0; i < more.length; i += 2) {
            request.header(more[i], more[i + 1]);
        }
        if (method.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return answer(request);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            var all = new ArrayList<String>();
            cookies.forEach((name, value) -> all.add(name + "=" + value));
            request.header("Cookie", String.join("; ", all));
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, cookie.indexOf(';'));
        int equals = pair.indexOf('=');
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    /** A hidden or visible field of a page. */
    public static Optional<String> field(String page, String name) {
        var found = Pattern.compile("name=\"" + Pattern.quote(name) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
