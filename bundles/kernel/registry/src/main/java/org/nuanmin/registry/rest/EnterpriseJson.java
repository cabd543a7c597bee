package org.nuanmin.registry.rest;

import org.nuanmin.registry.enterprise.EnterpriseRow;

/**
 * An enterprise.
 *
 * @param code 统一社会信用代码
 * @param doubtful the organisation code inside does not fit its own check character: worth another look
 */
public record EnterpriseJson(String id, String name, String code, boolean doubtful) {
    static EnterpriseJson of(EnterpriseRow row) {
        return new EnterpriseJson(row.id(), row.name(), row.code(), row.doubtful());
    }
}
