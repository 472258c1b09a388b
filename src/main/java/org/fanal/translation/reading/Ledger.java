package org.fanal.translation.reading;

import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Successions;

/** The tables a language's catalogs are read with. */
record Ledger(Successions successions, Confirmations confirmations, OutdatedTexts outdated, TranslationCheck check) {}
