package app.askwell.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Gives out one connection again and again, and keeps its transaction open: whoever
 * borrows it believes to have committed. So migrations and the rows of a copy arrive
 * together or not at all.
 */
final class OneConnection extends AbstractDataSource {

	private static final Set<String> LEFT_TO_US = Set.of("commit", "rollback", "setAutoCommit", "close", "setReadOnly",
			"setTransactionIsolation", "abort");

	private final Connection shown;

	OneConnection(Connection connection) {
		this.shown = (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
					boolean partly = method.getName().equals("rollback") && arguments != null;
					if (LEFT_TO_US.contains(method.getName()) && !partly) {
						return null;
					}
					try {
						return method.invoke(connection, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getTargetException();
					}
				});
	}

	@Override
	public Connection getConnection() {
		return this.shown;
	}

	@Override
	public Connection getConnection(String username, String password) {
		return this.shown;
	}

}
