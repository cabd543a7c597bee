package org.nuanmin.portal.api.registry;

/** What does not refuse a person, but wants another look. */
public enum Doubt {
    /** The number begins with another province than the one that was declared: a hint, since people move (户籍). */
    PROVINCE_DIFFERS,
    /** The number is known under another name. */
    NAME_DIFFERS
}
