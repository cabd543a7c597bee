package org.nuanmin.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.derby.jdbc.EmbeddedDriver;

/** An empty database that goes away with the test. */
interface TestDatabase {
    String url();

    String user();

    void drop();

    /** Which of the two; the first also in files. */
    enum Kind {
        DERBY {
            @Override
            TestDatabase fresh() {
                return Derby.fresh();
            }
        },
        DERBY_FILES {
            @Override
            TestDatabase fresh() {
                return DerbyFiles.fresh();
            }
        },
        POSTGRESQL {
            @Override
            TestDatabase fresh() {
                return Postgres.fresh();
            }
        };

        private static final AtomicInteger MADE = new AtomicInteger();

        abstract TestDatabase fresh();

        static String name(String prefix) {
            return prefix + MADE.incrementAndGet();
        }
    }

    /** In memory, so that no test waits for a disk. */
    record Derby(String name) implements TestDatabase {
        static Derby fresh() {
            logInTarget();
            return new Derby(Kind.name("test"));
        }

        private static void logInTarget() {
            if (System.getProperty("derby.stream.error.file") == null) {
                Path built = Path.of("target");
                Path folder = Files.isDirectory(built) ? built : Path.of(System.getProperty("java.io.tmpdir"));
                System.setProperty(
                        "derby.stream.error.file", folder.resolve("derby.log").toString());
            }
        }

        @Override
        public String url() {
            return "jdbc:derby:memory:" + name + ";create=true";
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public void drop() {
            try {
                new EmbeddedDriver().connect("jdbc:derby:memory:" + name + ";drop=true", new Properties());
            } catch (SQLException expected) {
                // Derby reports a dropped database as an exception (08006)
            }
        }
    }

    /** As a portal has it, for benches: what is stored takes no room on the heap, and a commit waits for the disk. */
    record DerbyFiles(Path folder) implements TestDatabase {
        static DerbyFiles fresh() {
            Derby.logInTarget();
            try {
                return new DerbyFiles(Files.createTempDirectory("nuanmin-derby"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String url() {
            return "jdbc:derby:" + folder.resolve("db") + ";create=true";
        }

        @Override
        public String user() {
            return "";
        }

        @Override
        public void drop() {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A real server, one for all tests of the machine's process, with a database for each class. */
    record Postgres(String name) implements TestDatabase {
        private static EmbeddedPostgres server;

        static synchronized Postgres fresh() {
            try {
                if (server == null) {
                    server = EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "100")
                            .start();
                }
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
            String name = Kind.name("test");
            sql("CREATE DATABASE " + name);
            return new Postgres(name);
        }

        private static void sql(String statement) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var run = connection.createStatement()) {
                run.execute(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement + " failed", e);
            }
        }

        @Override
        public String url() {
            return server.getJdbcUrl("postgres", name).replaceAll("\\?.*", "");
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public void drop() {
            sql("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }
}
