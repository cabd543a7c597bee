package org.nuanmin.itests.browser;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nuanmin.itests.Installation;

/** Gives a test its {@link Browser}: one installation and one Chromium for all browser tests, ended with the last. */
final class PortalAtHand implements ParameterResolver {
    private static final class Shared implements AutoCloseable {
        final Installation portal = Installation.fresh("browser");
        final Playwright driver = Chromium.driver();
        final Browser browser = new Browser(Chromium.launch(driver), portal.start());

        @Override
        public void close() {
            driver.close();
            portal.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(PortalAtHand.class))
                .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class)
                .browser;
    }
}
