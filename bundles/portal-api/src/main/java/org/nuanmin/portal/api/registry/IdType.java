package org.nuanmin.portal.api.registry;

/** What sort of document proves who someone is (证件类型). */
public enum IdType {
    /** 居民身份证: 18 characters, GB 11643. */
    RESIDENT_ID,
    /** 港澳台居民居住证: 18 characters that begin with 81, 82 or 83, GB 11643. */
    HMT_RESIDENCE_PERMIT,
    /** 护照 of another country. */
    PASSPORT,
    /** 外国人永久居留身份证: 18 characters that begin with 9, or three letters and 12 digits on older cards. */
    FOREIGN_PR,
    /** A number that the portal gives to someone without a document (临时编号). */
    TEMPORARY
}
