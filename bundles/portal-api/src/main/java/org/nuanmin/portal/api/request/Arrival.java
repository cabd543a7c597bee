package org.nuanmin.portal.api.request;

/**
 * What the door of the HTTP server and the servlets behind it tell one another about a request while parts of the portal
 * are changed under it: names of attributes of the servlet request.
 */
public final class Arrival {
    /**
     * A Long: the {@link System#nanoTime()} until which this request may be kept waiting, all in all. Missing while the
     * door itself is away.
     */
    public static final String UNTIL = "org.nuanmin.request.until";

    /**
     * {@code Boolean.TRUE}, set by a servlet that read and answered nothing because what should answer is away, or was
     * replaced: the door asks again until the time is over. Only where {@link #UNTIL} is.
     */
    public static final String AGAIN = "org.nuanmin.request.again";

    private Arrival() {}
}
