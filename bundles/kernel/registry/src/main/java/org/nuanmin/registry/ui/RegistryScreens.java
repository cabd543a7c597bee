package org.nuanmin.registry.ui;

import org.nuanmin.portal.api.identity.Identity;
import org.nuanmin.portal.api.identity.Units;
import org.nuanmin.portal.api.listing.Listings;
import org.nuanmin.portal.api.time.Clocks;
import org.nuanmin.portal.api.work.Exports;
import org.nuanmin.registry.enterprise.EnterpriseDesk;
import org.nuanmin.registry.enterprise.ListDesk;
import org.nuanmin.registry.person.CorrectionDesk;
import org.nuanmin.registry.person.Departments;
import org.nuanmin.registry.person.ErasureDesk;
import org.nuanmin.registry.person.LookupDesk;
import org.nuanmin.registry.person.MergeDesk;
import org.nuanmin.registry.person.PersonDesk;
import org.nuanmin.ui.kit.ListServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the bundle's screens work with, handed on as one. */
@Component(service = RegistryScreens.class)
public final class RegistryScreens {
    final PersonDesk people;
    final LookupDesk lookups;
    final CorrectionDesk corrections;
    final MergeDesk merges;
    final ErasureDesk erasures;
    final EnterpriseDesk enterprises;
    final ListDesk officialLists;
    final Departments departments;
    final Identity identity;
    final Units units;
    final Listings listings;
    final Clocks clocks;
    private final Exports exports;

    @Activate
    public RegistryScreens(
            @Reference PersonDesk people,
            @Reference LookupDesk lookups,
            @Reference CorrectionDesk corrections,
            @Reference MergeDesk merges,
            @Reference ErasureDesk erasures,
            @Reference EnterpriseDesk enterprises,
            @Reference ListDesk officialLists,
            @Reference Departments departments,
            @Reference Identity identity,
            @Reference Units units,
            @Reference Listings listings,
            @Reference Clocks clocks,
            @Reference Exports exports) {
        this.people = people;
        this.lookups = lookups;
        this.corrections = corrections;
        this.merges = merges;
        this.erasures = erasures;
        this.enterprises = enterprises;
        this.officialLists = officialLists;
        this.departments = departments;
        this.identity = identity;
        this.units = units;
        this.listings = listings;
        this.clocks = clocks;
        this.exports = exports;
    }

    ListServices lists() {
        return new ListServices(listings, units, exports);
    }
}
