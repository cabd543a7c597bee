package org.nuanmin.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class once for each database. */
final class OnEachDatabase implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<On> provideClassTemplateInvocationContexts(ExtensionContext context) {
        String chosen = System.getProperty("nuanmin.test.database", "derby,postgresql");
        return Arrays.stream(chosen.split(","))
                .map(name -> new On(TestDatabase.Kind.valueOf(name.strip().toUpperCase(Locale.ROOT))));
    }

    /** One run. */
    record On(TestDatabase.Kind kind) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new PortalForClass(kind));
        }
    }
}
