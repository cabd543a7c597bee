package org.nuanmin.identity.rest;

import java.util.List;
import org.nuanmin.portal.api.identity.SetupCode;

/** The codes, shown this once. */
public record SetupJson(List<SetupCode> codes) {}
