package org.nuanmin.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

/** {@code java -jar nuanmin-verifier.jar export.jsonl [--key public.pem] [--head HASH]}: 0 holds, 1 wrong, 2 misused. */
public final class Main {
    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    private final Words words;
    private final PrintStream out;
    private final PrintStream problems;

    public Main(Locale locale, PrintStream out, PrintStream problems) {
        this.words = new Words(locale);
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(Locale.getDefault(), System.out, System.err).run(arguments));
    }

    public int run(String... arguments) {
        try {
            var options = Options.read(arguments);
            tell(new Verification(options).run());
            return 0;
        } catch (Wrong e) {
            out.println(words.get("wrong", e.line(), words.get(e.key(), e.places())));
            return WRONG;
        } catch (Misuse e) {
            problems.println(words.get(e.key(), e.places()));
            problems.println(words.get("usage"));
            return MISUSED;
        } catch (IOException e) {
            problems.println(words.get("usage.read", e.getMessage()));
            return MISUSED;
        }
    }

    private void tell(Report report) {
        out.println(
                report.entries() == 0
                        ? words.get("ok.empty", report.head())
                        : words.get(
                                "ok",
                                report.entries(),
                                report.lastBlock() - report.firstBlock() + 1,
                                report.firstBlock(),
                                report.lastBlock(),
                                report.head()));
        if (report.firstBlock() > 1) {
            out.println(words.get("ok.begins", report.firstBlock()));
        }
        if (report.headBlock() >= 0) {
            out.println(words.get("ok.head", report.headBlock(), report.lastBlock() - report.headBlock()));
        }
        out.println(words.get(report.keyGiven() ? "ok.key.given" : "ok.key.trailer", report.keyFingerprint()));
    }
}
