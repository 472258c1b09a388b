package org.fanal.content.yaml;

/** A value and its line in the file, from 1. */
public record At<T>(T value, int line) {}
