package org.nuanmin.work.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The tables that departments take in now; a department that has gone leaves nothing behind here. */
@Component(service = Kinds.class)
public final class Kinds {
    private final List<SheetImport> all = new CopyOnWriteArrayList<>();

    @Reference(
            service = SheetImport.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "goes")
    public void comes(SheetImport kind) {
        all.add(kind);
    }

    public void goes(SheetImport kind) {
        all.remove(kind);
    }

    Optional<SheetImport> find(String kind) {
        return all.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }
}
