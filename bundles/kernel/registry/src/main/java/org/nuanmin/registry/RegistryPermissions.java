package org.nuanmin.registry;

/** The bundle's rights; who holds them at first stands in {@link RegistryDepartment}. */
public final class RegistryPermissions {
    public static final String PERSON_READ = "registry.person.read";
    public static final String PERSON_ADD = "registry.person.add";
    public static final String PERSON_LOOKUP = "registry.person.lookup";
    public static final String PERSON_REVEAL = "registry.person.reveal";
    public static final String PERSON_MERGE = "registry.person.merge";
    public static final String PERSON_ERASE = "registry.person.erase";
    public static final String CORRECTION_ASK = "registry.correction.ask";
    public static final String CORRECTION_ANSWER = "registry.correction.answer";
    public static final String ENTERPRISE_READ = "registry.enterprise.read";
    public static final String ENTERPRISE_ADD = "registry.enterprise.add";
    public static final String LIST_KEEP = "registry.list.keep";

    private RegistryPermissions() {}
}
