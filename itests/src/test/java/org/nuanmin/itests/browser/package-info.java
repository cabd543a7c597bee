/**
 * The portal as people see it, in Debian's Chromium: the story through the screens, and a walk of each account through
 * everything its menu leads to. A test takes a {@link org.nuanmin.itests.browser.Browser}, lets someone sign in, and says
 * in sentences what he does and sees; pictures lie in target/screenshots.
 */
package org.nuanmin.itests.browser;
