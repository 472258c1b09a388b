package org.fanal.translation.sync;

import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Successions;

/** What is on record for one language. */
record History(Successions successions, Confirmations confirmations, OutdatedTexts outdated) {}
