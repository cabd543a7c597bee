/**
 * Who the portal's work is for: one record per person across all departments ({@code person}), employers
 * ({@code enterprise}), and the numbers that tell them apart ({@code number}).
 */
@NullMarked
package org.nuanmin.registry;

import org.jspecify.annotations.NullMarked;
