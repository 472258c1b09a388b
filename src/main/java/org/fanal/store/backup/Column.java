package org.fanal.store.backup;

/**
 * A column, by its name in small letters.
 *
 * @param isCounted whether the database numbers the rows in it
 */
record Column(String name, ColumnType type, boolean isCounted) {}
