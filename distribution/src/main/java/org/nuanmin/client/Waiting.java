package org.nuanmin.client;

import java.io.IOException;
import java.io.PrintStream;

/** Watches a portal come up. */
final class Waiting {
    private static final long LONGEST_SECONDS = 300;

    private final Portal portal;
    private final PrintStream out;

    Waiting(Portal portal, PrintStream out) {
        this.portal = portal;
        this.out = out;
    }

    boolean ready() throws IOException {
        return portal.get("/health/ready").good();
    }

    void await(long process) throws IOException, InterruptedException, Refused {
        out.println("Starting the portal ...");
        long began = System.nanoTime();
        long told = 0;
        while (!ready()) {
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            if (ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty()) {
                throw new Refused("The portal ended while it was starting. Look into " + portal.home()
                        + "/data/log/console.log and nuanmin.log beside it.");
            }
            if (seconds > LONGEST_SECONDS) {
                throw new Refused("The portal runs, but is not ready after five minutes. Look into " + portal.home()
                        + "/data/log/nuanmin.log.");
            }
            if (seconds >= told + 5) {
                told = seconds;
                out.println("  ... " + seconds + " s");
            }
            Thread.sleep(200);
        }
        long tenths = (System.nanoTime() - began) / 100_000_000;
        out.println("The portal is ready after " + tenths / 10 + "." + tenths % 10 + " s: " + portal.address());
    }
}
