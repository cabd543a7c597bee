/**
 * Units, users, roles, grants, sign-in and tokens: who acts, and what he may do over which unit. Three administrators
 * exclude each other and all business roles, by the database's own keys.
 */
@NullMarked
package org.nuanmin.identity;

import org.jspecify.annotations.NullMarked;
