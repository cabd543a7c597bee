package org.nuanmin.portal.api.work;

import java.io.OutputStream;
import java.util.Locale;
import org.nuanmin.portal.api.listing.ListQuery;
import org.nuanmin.portal.api.listing.Listing;
import org.osgi.annotation.versioning.ProviderType;

/** Writes any list as xlsx, row by row; formula-like cells are neutralised; who and when stand in it; audited. */
@ProviderType
public interface Exports {
    void xlsx(Listing<?> listing, ListQuery query, Locale language, OutputStream out);
}
