package org.nuanmin.itests.browser;

import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.nuanmin.itests.Installation;

/** Gives a test its {@link Browser}: one installation for all tests that name it so, ended with the last. */
final class PortalAtHand implements ParameterResolver {
    /** Whoever works with a browser does so in the thread that started it. */
    private static final class Shared implements AutoCloseable {
        private final Installation portal;
        private final List<Playwright> drivers = new CopyOnWriteArrayList<>();
        private final ThreadLocal<Browser> browsers = ThreadLocal.withInitial(this::launched);

        Shared(String name) {
            portal = Installation.furnished(name).start();
        }

        private Browser launched() {
            Playwright driver = Chromium.driver();
            drivers.add(driver);
            return new Browser(Chromium.launch(driver), portal);
        }

        @Override
        public void close() {
            drivers.forEach(Playwright::close);
            portal.stop();
        }
    }

    private final String name;

    PortalAtHand() {
        this("browser");
    }

    PortalAtHand(String name) {
        this.name = name;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(PortalAtHand.class))
                .getOrComputeIfAbsent(name, Shared::new, Shared.class)
                .browsers
                .get();
    }
}
