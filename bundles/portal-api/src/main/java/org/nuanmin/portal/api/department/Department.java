package org.nuanmin.portal.api.department;

import java.util.List;
import org.nuanmin.portal.api.text.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/** A bundle says that it exists, so that rights can be granted; the portal's own capabilities say so too. */
@ConsumerType
public interface Department {
    /** The module's name in paths, tables and permissions, such as {@code hr}. */
    String id();

    /** Its words; {@code {id}} is its name on screen, {@code permission.{permission}} each permission's. */
    Texts texts();

    List<Permission> permissions();
}
