export { type ServiceNeed, serviceNeed, serviceNeedDefinitions } from "./needs.js";
export { type ServiceCode, service, serviceDefinitions } from "./service.js";
export {
  type AgeRange,
  type Channel,
  type Coverage,
  channels,
  type Operator,
  operators,
  type PeriodFigures,
  type Served,
  type Service,
  type ServiceHours,
  type ServiceSite,
  type SiteCount,
  serviceSites,
  services,
} from "./services.js";
