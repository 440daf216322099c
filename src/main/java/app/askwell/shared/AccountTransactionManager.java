package app.askwell.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;

import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL at the start of each transaction whose rows it may see. The setting is
 * local to the transaction, so a pooled connection never carries it on.
 */
class AccountTransactionManager extends JpaTransactionManager {

	private static final long serialVersionUID = 1L;

	private final transient DataSource dataSource;

	AccountTransactionManager(EntityManagerFactory entityManagerFactory, DataSource dataSource) {
		super(entityManagerFactory);
		this.dataSource = dataSource;
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		super.doBegin(transaction, definition);
		AccountId account = CurrentAccount.find();
		if (account == null) {
			return;
		}
		try {
			setAccount(account);
		}
		catch (SQLException ex) {
			doCleanupAfterCompletion(transaction);
			throw new CannotCreateTransactionException("The current account could not be set", ex);
		}
	}

	private void setAccount(AccountId account) throws SQLException {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (PreparedStatement statement = connection
			.prepareStatement("select set_config('askwell.account', ?, true)")) {
			statement.setString(1, account.value().toString());
			statement.execute();
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

}
