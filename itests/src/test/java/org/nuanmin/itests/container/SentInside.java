package org.nuanmin.itests.container;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Outside, sends each test into the container instead of running it; inside, where the same class is run by {@link
 * JupiterInvoker}, lets it run.
 */
final class SentInside implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SentInside.class);

    private static boolean isInside() {
        return FrameworkUtil.getBundle(SentInside.class) != null;
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(OURS);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isInside()) {
            store(context).put(ExaminedPortal.class, ExaminedPortal.startedFor(context.getRequiredTestClass()));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!isInside()) {
            store(context).get(ExaminedPortal.class, ExaminedPortal.class).stop();
        }
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> called, ExtensionContext context)
            throws Throwable {
        onlyInside(invocation);
        if (!isInside()) {
            store(context).get(ExaminedPortal.class, ExaminedPortal.class).run(called.getExecutable());
        }
    }

    private static void onlyInside(Invocation<Void> invocation) throws Throwable {
        if (isInside()) {
            invocation.proceed();
        } else {
            invocation.skip();
        }
    }
}
