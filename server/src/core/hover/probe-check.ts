import type { Text } from "../language/text.js";
import { code, shortened } from "./markdown.js";
import { isPlain, listOf, property, textOf, type Plain } from "./pod-view.js";

const asksHttp = (request: string): Text => ({
  en: `Sends ${request}; a status from 200 to 399 is a success.`,
  ko: `${request} 요청을 보내며, 상태 코드가 200~399이면 성공입니다.`,
});
const opensPort = (port: string): Text => ({
  en: `Opens a TCP connection to port ${port}; accepting it is a success.`,
  ko: `${port} 포트로 TCP 연결을 열며, 연결되면 성공입니다.`,
});
const runsCommand = (command: string): Text => ({
  en: `Runs ${command} in the container; exit status 0 is a success.`,
  ko: `컨테이너 안에서 ${command} 명령을 실행하며, 종료 코드가 0이면 성공입니다.`,
});
const asksGrpc = (port: string, service: string | undefined): Text => ({
  en: `Calls ${code("grpc.health.v1.Health/Check")} on port ${port}${service === undefined ? "" : ` for ${service}`}; the answer SERVING is a success.`,
  ko: `${port} 포트에서 ${code("grpc.health.v1.Health/Check")}를 호출하며${service === undefined ? "" : `(서비스 ${service})`}, 응답이 SERVING이면 성공입니다.`,
});

/** Characters of a command that fit on a line. */
const longestCommand = 80;

/** What one check of a probe (with its defaults) does; undefined without a mechanism. */
export function checkText(probe: Plain, container: Plain): Text | undefined {
  const { httpGet, tcpSocket, exec, grpc } = probe;
  if (isPlain(httpGet)) return asksHttp(code(requestOf(httpGet, container)));
  if (isPlain(tcpSocket)) return opensPort(code(portText(tcpSocket["port"], container)));
  if (isPlain(exec)) return runsCommand(code(shortened(listOf(exec["command"]).map(String).join(" "), longestCommand)));
  if (isPlain(grpc)) {
    const service = textOf(grpc["service"]);
    return asksGrpc(code(portText(grpc["port"], container)), service === undefined ? undefined : code(service));
  }
  return undefined;
}

/** `GET http://<pod>:8080/healthz` */
function requestOf(httpGet: Plain, container: Plain): string {
  const scheme = (textOf(httpGet["scheme"]) ?? "HTTP").toLowerCase();
  const host = textOf(httpGet["host"]) ?? "<pod>";
  const path = textOf(httpGet["path"]) ?? "/";
  return `GET ${scheme}://${host}:${portText(httpGet["port"], container)}${path.startsWith("/") ? "" : "/"}${path}`;
}

/** The number, also of a port that is given by its name in the container. */
function portText(port: unknown, container: Plain): string {
  const named = listOf(container["ports"]).find((candidate) => property(candidate, "name") === port);
  return String(property(named, "containerPort") ?? port ?? "?");
}
