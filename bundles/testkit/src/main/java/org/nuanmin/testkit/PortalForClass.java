package org.nuanmin.testkit;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Starts the portal before a class's tests on one database, and stops it after them. */
final class PortalForClass
        implements BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback, ParameterResolver {
    private final TestDatabase.Kind kind;
    private Portal portal;

    PortalForClass(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) throws Exception {
        var wishes = context.getRequiredTestClass().getAnnotation(PortalTest.class);
        portal = Portal.start(kind.fresh(), Settings.of(wishes.settings()), Set.of(wishes.without()));
        for (Method given : AnnotationSupport.findAnnotatedMethods(
                context.getRequiredTestClass(), Given.class, HierarchyTraversalMode.TOP_DOWN)) {
            ReflectionSupport.invokeMethod(given, null, portal);
        }
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) throws Exception {
        if (portal != null) {
            portal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal;
    }
}
