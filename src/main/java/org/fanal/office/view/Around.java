package org.fanal.office.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;

/**
 * What the frame says about the request.
 *
 * @param site the name of the site
 * @param ways the menu of a person who has signed in
 * @param tongues empty on a page that cannot be asked for again, such as the answer to a form
 * @param person the pseudonym of the person who has signed in
 * @param token for the form that signs out
 */
public record Around(
        Words words, String site, List<Way> ways, List<Tongue> tongues, Optional<String> person, String token) {
    boolean hasTongues() {
        return !tongues.isEmpty();
    }
}
