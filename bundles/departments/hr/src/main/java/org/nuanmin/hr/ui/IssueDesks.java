package org.nuanmin.hr.ui;

import org.nuanmin.hr.batch.StepDesk;
import org.nuanmin.hr.batch.StepJobs;
import org.nuanmin.hr.issue.AfterDesk;
import org.nuanmin.hr.issue.HandOutDesk;
import org.nuanmin.hr.issue.OrderDesk;
import org.nuanmin.hr.issue.ReceiptDesk;
import org.nuanmin.hr.voucher.VoucherDesk;
import org.nuanmin.portal.api.registry.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the screens of handing out work with, handed on as one. */
@Component(service = IssueDesks.class)
public final class IssueDesks {
    final ReceiptDesk receipts;
    final OrderDesk orders;
    final AfterDesk after;
    final VoucherDesk vouchers;
    final HandOutDesk handOuts;
    final StepDesk steps;
    final StepJobs jobs;
    final People people;

    @Activate
    public IssueDesks(
            @Reference ReceiptDesk receipts,
            @Reference OrderDesk orders,
            @Reference AfterDesk after,
            @Reference VoucherDesk vouchers,
            @Reference HandOutDesk handOuts,
            @Reference StepDesk steps,
            @Reference StepJobs jobs,
            @Reference People people) {
        this.receipts = receipts;
        this.orders = orders;
        this.after = after;
        this.vouchers = vouchers;
        this.handOuts = handOuts;
        this.steps = steps;
        this.jobs = jobs;
        this.people = people;
    }
}
