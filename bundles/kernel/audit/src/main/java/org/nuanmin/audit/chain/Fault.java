package org.nuanmin.audit.chain;

import org.nuanmin.audit.AuditTexts;
import org.nuanmin.portal.api.text.Message;

/** The first place where the chain does not hold. */
enum Fault {
    BLOCK_MISSING("audit.fault.block-missing"),
    PREVIOUS("audit.fault.previous"),
    SIGNATURE("audit.fault.signature"),
    ENTRY_MISSING("audit.fault.entry-missing"),
    ENTRY_EXTRA("audit.fault.entry-extra"),
    ENTRY_CHANGED("audit.fault.entry-changed"),
    BLOCK_CHANGED("audit.fault.block-changed"),
    CUT("audit.fault.cut"),
    WENT_BACK("audit.fault.went-back"),
    STRAY("audit.fault.stray"),
    FOREIGN("audit.fault.foreign");

    private final String key;

    Fault(String key) {
        this.key = key;
    }

    Message at(Object... places) {
        return AuditTexts.TEXTS.message(key, places);
    }
}
