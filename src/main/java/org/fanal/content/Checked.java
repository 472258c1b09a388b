package org.fanal.content;

import java.time.LocalDate;

/** A person in a named role really checked the page. */
public record Checked(String role, String scope, LocalDate on) {}
