package org.fanal.translation.check;

/**
 * What is wrong, or odd, in one translation.
 *
 * @param rule a short stable name: {@code links}, {@code digits}, {@code markup}
 * @param blocking whether the translation may not be shown to readers
 * @param what what is wrong, one sentence
 * @param mend how to mend it, one sentence
 */
public record Finding(String rule, boolean blocking, String what, String mend) {}
