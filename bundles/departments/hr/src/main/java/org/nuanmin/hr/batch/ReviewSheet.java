package org.nuanmin.hr.batch;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 初审 for many. */
@Component(service = SheetImport.class)
public final class ReviewSheet extends StepSheet {
    @Activate
    public ReviewSheet(@Reference StepDesk desk) {
        super(Step.REVIEW, desk);
    }
}
