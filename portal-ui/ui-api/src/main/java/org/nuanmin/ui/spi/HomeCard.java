package org.nuanmin.ui.spi;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;

/** A part of the home page, such as “what needs you” (等我办的) of a bundle; shown to those who hold its permission. */
@ConsumerType
public interface HomeCard {
    /** Needed to see it. */
    String permission();

    /** Lower comes first. */
    int rank();

    Component create();
}
