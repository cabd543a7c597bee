package org.nuanmin.portal.api.persistence;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes a value of one row. */
@FunctionalInterface
@ConsumerType
public interface RowReader<T> {
    T read(Row row);
}
