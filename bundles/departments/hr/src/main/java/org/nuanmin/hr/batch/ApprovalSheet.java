package org.nuanmin.hr.batch;

import org.nuanmin.portal.api.work.SheetImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 复核 for many. */
@Component(service = SheetImport.class)
public final class ApprovalSheet extends StepSheet {
    @Activate
    public ApprovalSheet(@Reference StepDesk desk) {
        super(Step.APPROVE, desk);
    }
}
