package org.nuanmin.portal.api.module;

import org.nuanmin.portal.api.identity.User;
import org.nuanmin.portal.api.request.Request;

/**
 * An update that is carried out after its request was answered.
 *
 * @param module its technical name
 * @param by who asked for it
 * @param request the request in which it was asked for
 */
public record BackgroundUpdate(String module, User by, Request request) {}
