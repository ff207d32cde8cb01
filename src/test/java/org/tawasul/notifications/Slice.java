package org.tawasul.notifications;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.notifications.NotificationsSlice.Others;
import org.tawasul.notifications.model.OutboxRows;
import org.tawasul.testing.MovableClock;

/** The slice as tests use it: each notice is written in a transaction of its own. */
final class Slice {
    final Notices notices;
    final StaffNotices staff;
    final Outbox outbox;
    final OutboxRows rows;
    final Receipts receipts;
    final Incidents incidents;
    final CaseMail mail;
    final Others others;
    final MovableClock clock;
    final TransactionTemplate transactions;

    Slice(ApplicationContext context) {
        transactions = context.getBean(TransactionTemplate.class);
        notices = inTransactions(context, Notices.class);
        staff = inTransactions(context, StaffNotices.class);
        outbox = context.getBean(Outbox.class);
        rows = context.getBean(OutboxRows.class);
        receipts = context.getBean(Receipts.class);
        incidents = context.getBean(Incidents.class);
        mail = context.getBean(CaseMail.class);
        others = context.getBean(Others.class);
        clock = context.getBean(MovableClock.class);
    }

    private <T> T inTransactions(ApplicationContext context, Class<T> type) {
        T real = context.getBean(type);
        return type.cast(java.lang.reflect.Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> transactions.execute(status -> invoke(real, method, arguments))));
    }

    void in(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
