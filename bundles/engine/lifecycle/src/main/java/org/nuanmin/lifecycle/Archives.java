package org.nuanmin.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.problem.RuleBroken;

/** The installation's folder of archives. A name that would lead out of it names nothing. */
final class Archives {
    /** An archive that says of itself what it is. */
    record Archive(String symbolicName, String version, String kind) {}

    /** An archive as it was checked; what changes in the folder later changes nothing here. */
    record Approved(Archive archive, byte[] bytes) {}

    /** How an archive is taken out of the folder, where others may write at the same time. */
    interface Copies {
        void copy(Path from, Path to) throws IOException;
    }

    private final Path folder;
    private final Publishers publishers;
    private final Copies copies;

    Archives(Path folder, Publishers publishers) {
        this(folder, publishers, (from, to) -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    Archives(Path folder, Publishers publishers, Copies copies) {
        this.folder = folder.toAbsolutePath().normalize();
        this.publishers = publishers;
        this.copies = copies;
    }

    /** The archive that is meant for a module, checked: it lies here, carries this module's name and a known signature. */
    Approved of(String module, String symbolicName, @Nullable String file) {
        String name = file == null ? module + ".jar" : file;
        Path path = folder.resolve(name.matches("[A-Za-z0-9][A-Za-z0-9._+-]*\\.jar") ? name : "-");
        if (!Files.isRegularFile(path) || !inside(path)) {
            throw RuleBroken.of(Words.say("archive.missing", name));
        }
        return approved(name, path, symbolicName);
    }

    /** Checks a copy of its own, what it says of itself too, and hands out what it checked. */
    private Approved approved(String name, Path lying, String symbolicName) {
        try {
            Path copy = Files.createTempFile("nuanmin-archive", ".jar");
            try {
                copies.copy(lying, copy);
                Archive archive = read(copy).orElseThrow(() -> RuleBroken.of(Words.say("archive.unreadable", name)));
                if (!archive.symbolicName.equals(symbolicName)) {
                    throw RuleBroken.of(Words.say("archive.other", name, archive.symbolicName, symbolicName));
                }
                publishers.mustKnow(name, Signature.signers(name, copy));
                return new Approved(archive, Files.readAllBytes(copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of an archive that was installed from here and is kept elsewhere, its signature checked once more. */
    byte[] kept(String module, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            publishers.mustKnow(module, Signature.signers(module, file));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean inside(Path path) {
        try {
            return path.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** Departments whose archives lie here. */
    List<Archive> departments() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .filter(archive -> archive.kind.equals("departments"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Archive> read(Path file) {
        try (var jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            if (name == null) {
                return Optional.empty();
            }
            return Optional.of(new Archive(
                    name.replaceAll(";.*", "").trim(),
                    text(manifest, "Bundle-Version"),
                    text(manifest, "Nuanmin-Kind")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        return value == null ? "" : value;
    }
}
