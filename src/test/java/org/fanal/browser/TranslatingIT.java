package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.TestDesk;
import org.fanal.editing.translating.now.Piece;
import org.fanal.language.Languages;
import org.fanal.office.desk.DeskHouse;
import org.fanal.people.Base32Reader;
import org.fanal.people.Role;
import org.fanal.people.factor.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The translators' desk in real browsers, without scripts. */
class TranslatingIT {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar");
    private static final Map<String, String> ARABIC = Map.of(
            "Do this now", "افعلوا هذا الآن",
            "You do not have to open the door.", "لستم ملزمين بفتح الباب.",
            "Breathe slowly.", "تنفّسوا ببطء.",
            "Never", "أبدًا",
            "Never sign a paper you cannot read.", "لا توقّعوا أبدًا ورقة لا تستطيعون قراءتها.[^court]");

    @TempDir
    static Path folder;

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        Chromium.start().close();
        house = DeskHouse.small(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void fromAnInvitationToThreeTextsThatReadersHaveByKeyboardInArabicAtPhoneWidth() {
        try (var phone = Chromium.start().withoutScripts().as(360, false);
                var other = Chromium.start().withoutScripts().as(360, true)) {
            var badia = new KeyboardOnly(phone);
            var karim = new KeyboardOnly(other);
            join(badia, "Badia");
            assertTrue(String.valueOf(phone.driver().getCurrentUrl()).endsWith("/desk/translate"));
            badia.look("work");
            badia.press("main .card a.button");
            for (int i = 0; i < 3; i++) {
                badia.look("text-" + i);
                var source = phone.driver()
                        .findElement(By.cssSelector(".passage .now"))
                        .getText();
                var said = Optional.ofNullable(
                        ARABIC.get(source.replaceAll("\\[\\d]", "").strip()));
                badia.reach("[name='text.0']");
                badia.type(said.orElseThrow(() -> new AssertionError(source)));
                badia.press("button[value=next]");
                assertTrue(
                        String.valueOf(phone.driver().getCurrentUrl()).endsWith("?done=draft"), "not taken: " + source);
            }

            join(karim, "Karim");
            for (int i = 0; i < 3; i++) {
                other.open(house.url() + "/desk/into/ar/confirm");
                karim.press("button[name=confirm]");
                karim.look("confirmed-" + i);
            }
            var read = house.read("/ar/at-my-door") + house.read("/ar/papers");
            assertEquals(
                    3,
                    ARABIC.values().stream()
                            .filter(text -> read.contains(">" + text.replace("[^court]", "")))
                            .count(),
                    read);
            assertEquals(List.of(), badia.findings());
            assertEquals(List.of(), karim.findings());
        }
    }

    @Test
    void axeFindsNothingOnAnyPageInAnyLanguageByDayAndByNightNarrowAndWide() {
        house.record().joinQuietly("Kim", List.of(Role.values()), List.of("es"));
        house.record().joinQuietly("Lea", List.of(Role.TRANSLATOR), List.of("es"));
        house.record().publish(TestDesk.page("papers"), "Ask for a copy.", "Ask for two copies.");
        var desk = house.record().translating();
        var lea = house.record().person("Lea");
        var spanish = Languages.known("es").orElseThrow();
        var piece = desk.page(lea, spanish, new org.fanal.content.Slug("papers")).orElseThrow().pieces().stream()
                .filter(each -> each.state().isOutdated())
                .findFirst()
                .orElseThrow();
        desk.save(lea, piece.place(), Optional.empty(), List.of("Pida 3 copias."));
        desk.ask(lea, piece.place(), "Two of the same?");
        var token = desk.uploadLink(lea, spanish).value().orElseThrow();
        try (var chromium = Chromium.start().withoutScripts()) {
            chromium.signIn(house.url(), house.session("Kim"));
            var kim = new KeyboardOnly(chromium);
            int pages = 0;
            for (var path : List.of(
                    "/desk/translate",
                    "/desk/into/es",
                    text(piece),
                    "/desk/into/es/page/papers",
                    "/desk/into/es/confirm/papers",
                    "/desk/into/es/files",
                    "/desk/into/es/conflicts",
                    "/desk/into/es/unplaced",
                    "/desk/questions",
                    "/desk/translate/add",
                    "/desk/file/" + token.text())) {
                var language = LANGUAGES.get(pages % LANGUAGES.size());
                int width = (pages & 1) == 0 ? 360 : 1280;
                boolean dark = (pages >> 1 & 1) == 1;
                pages++;
                chromium.as(width, dark).open(house.url() + path + "?language=" + language);
                assertEquals(
                        language,
                        chromium.driver().findElement(By.tagName("html")).getDomAttribute("lang"),
                        path);
                kim.look(path.replaceAll("[^a-z-]+", "_") + "-" + language + "-" + width + (dark ? "-dark" : ""));
            }
            assertEquals(List.of(), kim.findings());
        }
    }

    private static String text(Piece piece) {
        return "/desk/into/es/text/" + piece.place().page() + "/"
                + piece.place().key().text();
    }

    private static void join(KeyboardOnly hand, String name) {
        var town = house.record().town();
        var made = town.entrance()
                .invitations()
                .makeOnTheServer(
                        Set.of(Role.TRANSLATOR), Set.of(Languages.known("ar").orElseThrow()));
        hand.open(house.url() + "/desk/link/" + made.token().orElseThrow().text() + "?language=ar");
        hand.reach("[name=name]");
        hand.go(name, Keys.ENTER);
        var secrets = hand.driver().findElements(By.className("secret"));
        var words = secrets.get(1).getText();
        var factor = new Totp(Base32Reader.bytes(secrets.get(2).getText().replace(" ", "")));
        hand.reach("[name=passphrase]");
        hand.type(words);
        hand.reach("[name=code]");
        hand.go(factor.code(town.clock().instant()), Keys.ENTER);
    }
}
