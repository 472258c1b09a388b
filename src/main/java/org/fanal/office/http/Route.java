package org.fanal.office.http;

import java.util.regex.Pattern;
import org.fanal.people.Person;
import org.fanal.people.Role;

/**
 * One thing that can be asked of the office, and all that holds for it; a route that leaves something open does not start.
 *
 * @param path below {@code /desk}; a part in braces is a parameter
 * @param access who may
 * @param body the longest request body in bytes; 0 for {@link Method#GET}. Strangers never get more than {@link #SMALL},
 *     but where {@link #takesFilesFromAnyone}
 * @param headers how the answer may be kept and framed
 */
public record Route(Method method, String path, Access access, int body, HeaderClass headers, Action action) {
    /** Enough for a short form, and the most that is read from somebody who has not signed in. */
    public static final int SMALL = 8 * 1024;

    /** Enough for a page of 256 KB of text in any script, each byte written as three. */
    public static final int LARGE = 1024 * 1024;

    /** Enough for all translations into one language, and for such a file as the field of a form. */
    public static final int FILE = 6 * 1024 * 1024;

    /** Where the office begins. */
    public static final String ROOT = "/desk";

    /** What there is to translate. */
    public static final String TRANSLATE = ROOT + "/translate";

    /** Where to sign in; {@code ?to=} names the page to go on to. */
    public static final String SIGN_IN = ROOT + "/sign-in";

    private static final Pattern PATH = Pattern.compile(ROOT + "(/[a-z0-9-]+(\\.[a-z]+)?|/\\{[a-z]+})*");

    public Route {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("not a path of the office: " + path);
        }
        boolean takesBody = method == Method.POST;
        if (takesBody != (body > 0) || body > FILE) {
            throw new IllegalArgumentException("not a body limit of " + method + " " + path + ": " + body);
        }
    }

    /** What an {@link Asked} becomes. */
    @FunctionalInterface
    public interface Action {
        Answer answer(Asked asked);
    }

    /** A page to look at. */
    public static Route get(String path, Access access, Action action) {
        return new Route(Method.GET, path, access, 0, HeaderClass.PAGE, action);
    }

    /** A short form. */
    public static Route post(String path, Access access, Action action) {
        return new Route(Method.POST, path, access, SMALL, HeaderClass.PAGE, action);
    }

    /** A form with a whole page of text in it. */
    public static Route postText(String path, Access access, Action action) {
        return new Route(Method.POST, path, access, LARGE, HeaderClass.PAGE, action);
    }

    /** A form with a file in it. */
    public static Route postFile(String path, Access access, Action action) {
        return new Route(Method.POST, path, access, FILE, HeaderClass.PAGE, action);
    }

    /** A file to keep. */
    public static Route download(String path, Access access, Action action) {
        return new Route(Method.GET, path, access, 0, HeaderClass.DOWNLOAD, action);
    }

    /** Whether somebody who has not signed in may send a file: they have a link for it. */
    public boolean takesFilesFromAnyone() {
        return access.isOpen() && body == FILE;
    }

    /** Where a person begins: those who only translate with what there is to translate. */
    public static String home(Person person) {
        boolean onlyTranslates = person.may(Role.TRANSLATOR) && person.roles().size() == 1;
        return onlyTranslates ? TRANSLATE : ROOT;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
