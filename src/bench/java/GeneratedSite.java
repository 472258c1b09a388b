import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes the same generated pages twice: as a Fanal site and as a Hugo site. The sentences are those of the shipped pages, drawn
 * with a fixed seed, so that lengths and mark-up are real.
 */
final class GeneratedSite {
    static final String SETTINGS =
            """
            name: Bench
            country: United States
            source: en
            languages: [en]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            """;

    private final List<String> paragraphs = new ArrayList<>();
    private final Random random = new Random(20_261_123);

    private GeneratedSite(Path content) throws IOException {
        try (var files = Files.list(content)) {
            for (var file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                collect(Files.readString(file));
            }
        }
    }

    /** Writes {@code pages} pages below {@code fanal} and {@code hugo}. */
    static void write(Path shipped, Path fanal, Path hugo, int pages) throws IOException {
        var site = new GeneratedSite(shipped);
        Files.createDirectories(fanal.resolve("content"));
        Files.createDirectories(fanal.resolve("translations"));
        Files.writeString(fanal.resolve("content/site.yml"), SETTINGS);
        Files.createDirectories(hugo.resolve("content/pages"));
        Files.createDirectories(hugo.resolve("layouts/_default"));
        for (int i = 0; i < pages; i++) {
            var body = site.body();
            Files.writeString(fanal.resolve("content/page-" + i + ".md"), front(i, true) + body);
            Files.writeString(hugo.resolve("content/pages/page-" + i + ".md"), front(i, false) + body);
        }
        Files.writeString(hugo.resolve("config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Bench\"\ndisableKinds = [\"taxonomy\", \"term\", \"RSS\"]\n");
    }

    /** The same pages by the names of their files, in memory. */
    static Map<String, String> pages(Path shipped, int pages) throws IOException {
        var site = new GeneratedSite(shipped);
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pages; i++) {
            texts.put("page-" + i + ".md", front(i, true) + site.body());
        }
        return texts;
    }

    /** A text whose links all lead to one place, so that it can stand on any page. */
    static String withoutLinks(String text) {
        return text.strip().replaceAll("\\[\\^[^\\]]*\\]", "").replaceAll("\\]\\([^)]*\\)", "](https://example.org/source)");
    }

    /** Gives Hugo a frame of the size of ours: the printed page with its body cut out. */
    static void frame(Path hugo, String printedPage) throws IOException {
        int start = printedPage.indexOf("<article");
        int end = printedPage.indexOf("</article>");
        var template = start < 0 || end < 0
                ? "<!DOCTYPE html><html><body>{{ .Content }}</body></html>"
                : literal(printedPage.substring(0, start)) + "<h1>{{ .Title }}</h1>{{ .Content }}" + literal(printedPage.substring(end));
        Files.writeString(hugo.resolve("layouts/_default/single.html"), template);
        Files.writeString(hugo.resolve("layouts/_default/list.html"), "<!DOCTYPE html><html><body>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</body></html>");
        Files.writeString(hugo.resolve("layouts/index.html"), "<!DOCTYPE html><html><body>home</body></html>");
    }

    private static String literal(String html) {
        return html.replace("{{", "{ {");
    }

    private void collect(String page) {
        int body = page.indexOf("\n---\n", 4) + 5;
        for (var paragraph : page.substring(body).split("\n\n")) {
            boolean plain = !paragraph.startsWith("!!!") && !paragraph.startsWith(" ") && !paragraph.startsWith("<") && !paragraph.startsWith("|") && !paragraph.startsWith("#");
            if (plain && paragraph.length() > 60) {
                paragraphs.add(withoutLinks(paragraph));
            }
        }
    }

    private String body() {
        var body = new StringBuilder();
        for (int section = 0; section < 5; section++) {
            body.append("## Part ").append(section).append("\n\n");
            for (int i = 0; i < 4; i++) {
                body.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
            }
        }
        return body.toString();
    }

    private static String front(int number, boolean whole) {
        var own = """
                short: Page %d
                summary: One of the generated pages.
                section: encounters
                order: %d
                asof: 2026-07-02
                read: 2026-11-01
                checked: []
                review: 90 days
                recheck: []
                sources:
                  - {id: a, title: "A source", publisher: "A publisher", date: 2026-01-17, url: "https://example.org/a", grade: official}
                """;
        return "---\ntitle: Page " + number + "\n" + (whole ? own.formatted(number, number) : "") + "---\n";
    }
}
