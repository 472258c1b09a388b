package org.fanal.web;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server stands.
 *
 * @param port 0 for any free one
 * @param host the address to listen on
 * @param publicUrl scheme and host readers use, without a trailing slash
 * @param onion scheme and host of the same portal on the Tor network, without a trailing slash
 */
public record WebSettings(int port, String host, Optional<URI> publicUrl, Optional<URI> onion) {}
