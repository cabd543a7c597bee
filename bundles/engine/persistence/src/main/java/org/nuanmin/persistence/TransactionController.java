package org.nuanmin.persistence;

import jakarta.transaction.Status;
import java.util.Objects;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.transaction.AbstractSynchronizationListener;
import org.eclipse.persistence.transaction.AbstractTransactionController;
import org.eclipse.persistence.transaction.SynchronizationListenerFactory;

/** Shows our thread-bound transaction to EclipseLink as an external one; a status is jakarta.transaction.Status. */
public class TransactionController extends AbstractTransactionController {
    public TransactionController() {
        setListenerFactory(new Listener());
    }

    private static boolean is(Object status, int wanted) {
        return Objects.equals(status, wanted);
    }

    @Override
    protected void registerSynchronization_impl(AbstractSynchronizationListener listener, Object transaction) {
        ((Transaction) transaction).registerSynchronization((Listener) listener);
    }

    @Override
    protected Object getTransaction_impl() {
        return Transactions.ofThisThread();
    }

    @Override
    protected Object getTransactionKey_impl(Object transaction) {
        return transaction;
    }

    @Override
    protected Object getTransactionStatus_impl() {
        Transaction transaction = Transactions.ofThisThread();
        return transaction == null ? null : transaction.getStatus();
    }

    @Override
    protected void beginTransaction_impl() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void commitTransaction_impl() {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void rollbackTransaction_impl() {
        Transactions.ofThisThread().setRollbackOnly();
    }

    @Override
    protected void markTransactionForRollback_impl() {
        Transactions.ofThisThread().setRollbackOnly();
    }

    @Override
    public boolean isRolledBack_impl(Object status) {
        return is(status, Status.STATUS_ROLLEDBACK);
    }

    @Override
    protected boolean canBeginTransaction_impl(Object status) {
        return status == null;
    }

    @Override
    protected boolean canCommitTransaction_impl(Object status) {
        return is(status, Status.STATUS_ACTIVE);
    }

    @Override
    protected boolean canRollbackTransaction_impl(Object status) {
        return is(status, Status.STATUS_ACTIVE);
    }

    @Override
    protected boolean canIssueSQLToDatabase_impl(Object status) {
        return is(status, Status.STATUS_ACTIVE);
    }

    @Override
    protected boolean canMergeUnitOfWork_impl(Object status) {
        return is(status, Status.STATUS_COMMITTED);
    }

    @Override
    protected String statusToString_impl(Object status) {
        return String.valueOf(status);
    }

    /** A transaction's listener inside one unit. */
    public static class Listener extends AbstractSynchronizationListener
            implements SynchronizationListenerFactory, jakarta.transaction.Synchronization {
        public Listener() {}

        Listener(
                UnitOfWorkImpl work, AbstractSession session, Object transaction, AbstractTransactionController owner) {
            super(work, session, transaction, owner);
        }

        @Override
        public AbstractSynchronizationListener newSynchronizationListener(
                UnitOfWorkImpl work, AbstractSession session, Object transaction, AbstractTransactionController owner) {
            return new Listener(work, session, transaction, owner);
        }

        @Override
        public void beforeCompletion() {
            super.beforeCompletion();
        }

        @Override
        public void afterCompletion(int status) {
            super.afterCompletion((Object) status);
        }
    }
}
