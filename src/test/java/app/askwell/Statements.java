package app.askwell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Every statement that the application sends, on whatever thread: sessions and security
 * included.
 */
public final class Statements implements BeanPostProcessor, QueryExecutionListener {

	private final List<String> sent = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource dataSource && !(bean instanceof ProxyDataSource))
				? ProxyDataSourceBuilder.create(dataSource).listener(this).build() : bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream().map(QueryInfo::getQuery).filter((sql) -> !isTheCleaner(sql)).forEach(this.sent::add);
	}

	/**
	 * Once a minute expired sessions and due work are looked for; no page asks for that.
	 */
	private static boolean isTheCleaner(String sql) {
		return sql.startsWith("DELETE FROM SPRING_SESSION") && sql.contains("EXPIRY_TIME")
				|| sql.contains("scheduled_tasks");
	}

	public void forget() {
		this.sent.clear();
	}

	public List<String> sent() {
		return List.copyOf(this.sent);
	}

}
