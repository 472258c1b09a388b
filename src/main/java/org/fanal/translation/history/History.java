package org.fanal.translation.history;

/** What is on record for one language. */
public record History(
        Successions successions, Confirmations confirmations, OutdatedTexts outdated, Exemptions exemptions) {}
