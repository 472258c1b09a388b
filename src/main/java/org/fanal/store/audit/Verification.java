package org.fanal.store.audit;

import java.util.Optional;

/**
 * What going through the chain from its first row found.
 *
 * @param rows how many rows are right, from the first on
 * @param head the hash of the last of them
 * @param broken the first row that is not right, and why
 */
public record Verification(long rows, String head, Optional<String> broken) {}
