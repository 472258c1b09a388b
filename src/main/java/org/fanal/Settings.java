package org.fanal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.arguments.Arguments;
import org.fanal.people.SecondPerson;
import org.fanal.release.ReleaseNote;
import org.fanal.store.StoreSettings;

/**
 * Settings by flag or environment, the flag first.
 *
 * @param port 0 lets the system choose
 * @param publicUrl scheme and host under which readers find the site, without a trailing slash
 * @param onion the same site as an onion service
 * @param deskPort a port for the desk alone
 * @param store where the record is kept
 * @param newest the last release that copies were made of
 * @param approveAfter how old an account must be to be the second of two
 */
record Settings(
        int port,
        String host,
        Path content,
        Path translations,
        Optional<URI> publicUrl,
        Optional<URI> onion,
        Optional<Integer> deskPort,
        StoreSettings store,
        Optional<ReleaseNote> newest,
        Duration approveAfter) {
    static Settings of(Arguments arguments, Map<String, String> environment) {
        var values = new Values(arguments, environment);
        return new Settings(
                values.port("port", 8080),
                values.text("host").orElse("localhost"),
                values.folder("content"),
                values.folder("translations"),
                values.url("public-url"),
                values.url("onion"),
                values.text("desk-port").map(any -> values.port("desk-port", 0)),
                store(arguments, environment),
                values.text("release").map(Releases::note),
                values.hours("approve-after", SecondPerson.AGE));
    }

    /** Where the record is kept; these commands need no folders of texts. */
    static StoreSettings store(Arguments arguments, Map<String, String> environment) {
        var values = new Values(arguments, environment);
        return new StoreSettings(values.path("data"), values.text("database-url"));
    }

    /** Whoever carries the command out, the links it prints begin with the address that was meant here. */
    static Arguments withAddressOfLinks(Arguments arguments, Map<String, String> environment) {
        var url = new Values(arguments, environment).url("public-url");
        return arguments.with("public-url", url.map(URI::toString).orElse("http://localhost:8080"));
    }

    /** Where a reader on this machine finds the site. */
    String address(int actualPort) {
        return "http://" + host + ":" + actualPort + "/";
    }

    /** The addresses under which the site is known, which forms may name as their origin. */
    List<URI> own() {
        return Stream.concat(publicUrl.stream(), onion.stream()).toList();
    }

    private record Values(Arguments arguments, Map<String, String> environment) {
        Optional<String> text(String name) {
            String variable = "FANAL_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            return arguments
                    .flag(name)
                    .or(() -> Optional.ofNullable(environment.get(variable)))
                    .filter(value -> !value.isBlank());
        }

        int port(String name, int otherwise) {
            var value = text(name);
            try {
                int port = value.map(Integer::parseInt).orElse(otherwise);
                if (port >= 0 && port <= 65_535) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // answered below, like a number out of range
            }
            throw new Arguments.WrongUse(
                    "--" + name + " is `" + value.orElse("") + "`; it must be a number from 0 to 65535.");
        }

        Duration hours(String name, Duration otherwise) {
            var value = text(name);
            if (value.isPresent() && !value.get().matches("\\d{1,4}")) {
                throw new Arguments.WrongUse(
                        "--" + name + " is `" + value.get() + "`; it must be a number of hours from 0 to 9999.");
            }
            return value.map(Long::parseLong).map(Duration::ofHours).orElse(otherwise);
        }

        Path folder(String name) {
            var folder = path(name);
            if (!Files.isDirectory(folder)) {
                throw new Arguments.WrongUse(
                        "There is no folder `" + text(name).orElse(name) + "`; name it with --" + name + " FOLDER.");
            }
            return folder;
        }

        Path path(String name) {
            String value = text(name).orElse(name);
            try {
                return Path.of(value).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw new Arguments.WrongUse(
                        "`" + value + "` is no name for a folder; name it with --" + name + " FOLDER.");
            }
        }

        Optional<URI> url(String name) {
            return text(name).map(value -> url(name, value));
        }

        private static URI url(String name, String value) {
            try {
                var url = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
                boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
                if (web && url.getHost() != null && url.getRawPath().isEmpty() && url.getRawQuery() == null) {
                    return url;
                }
            } catch (IllegalArgumentException e) {
                // answered below, like an address of another kind
            }
            throw new Arguments.WrongUse(
                    "--" + name + " is `" + value + "`; it must look like https://rights.example.org, without a path.");
        }
    }
}
