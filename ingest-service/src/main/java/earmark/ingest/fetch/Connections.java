package earmark.ingest.fetch;

import java.util.Set;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Opens connections to public addresses, with limits on time and headers. */
final class Connections {

  private static final Timeout TO_CONNECT = Timeout.ofSeconds(10);
  private static final Timeout WITHOUT_A_BYTE = Timeout.ofSeconds(30);
  private static final int LONGEST_HEADER = 16_384;
  private static final int MOST_HEADERS = 100;

  private Connections() {}

  static PoolingHttpClientConnectionManager to(Set<String> allowedHosts) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new PublicAddresses(allowedHosts))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setWaitForContinueTimeout(Timeout.ofSeconds(1))
                        .build())
                // A server may refuse a large form before it has received all of it.
                .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(TO_CONNECT)
                .setSocketTimeout(WITHOUT_A_BYTE)
                .build())
        .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(WITHOUT_A_BYTE).build())
        .build();
  }
}
