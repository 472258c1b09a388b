/**
 * How a person shows who they are: passphrase, second factor and recovery codes, always made, kept and replaced together. What is
 * kept opens nothing without the passphrase.
 */
@NullMarked
package org.fanal.people.credential;

import org.jspecify.annotations.NullMarked;
