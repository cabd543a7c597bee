package org.nuanmin.itests.browser;

/** The two windows the portal is made for: an old PC's, and a phone's. */
enum Width {
    WIDE(1366, 768),
    PHONE(390, 844);

    final int px;
    final int high;

    Width(int px, int high) {
        this.px = px;
        this.high = high;
    }
}
