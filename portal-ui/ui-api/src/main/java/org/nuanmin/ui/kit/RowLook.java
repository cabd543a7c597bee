package org.nuanmin.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list screen says of its rows: how they are called, toned, opened and acted on. */
final class RowLook<T> {
    Function<String, Tone> tones = Tone::of;
    Function<T, List<? extends Component>> actions = row -> List.of();
    String actionsWidth = "";

    @Nullable
    Function<T, String> key;

    @Nullable
    Function<T, DetailDrawer> detail;

    @Nullable
    Function<Selected<T>, List<? extends Component>> bulk;

    /** Rows can be opened: they have a name in an address, and something to show. */
    boolean opens() {
        return key != null && detail != null;
    }
}
