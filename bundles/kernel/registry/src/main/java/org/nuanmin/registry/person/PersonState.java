package org.nuanmin.registry.person;

/** What has become of a person's record. */
enum PersonState {
    LIVE,
    /** It turned out to be someone who has another record; its number leads there. */
    MERGED,
    /** Nobody can read who it was. */
    ERASED
}
