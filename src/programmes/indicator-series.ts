import type { CommonIndicator } from '../model/common-indicator.ts';

/** Indicators of one list that have the same basis, status and time of measuring. */
export interface IndicatorSeries
  extends Pick<CommonIndicator, 'period' | 'fund' | 'list' | 'type' | 'basis' | 'status'> {
  readonly programme?: string;
  readonly timing?: 'immediate' | 'longer-term';
  readonly sample?: boolean;
  readonly entity?: boolean;
  readonly until?: string;
  /** code | unit | English name | breakdown, if any, its parts by semicolons */
  readonly rows: string;
}

export const SERIES: readonly IndicatorSeries[] = [
  {
    period: '2021-2027',
    fund: 'ERDF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2021/1058 Annex I',
    status: 'found',
    rows: `
RCO01 | enterprises | Enterprises supported (of which: micro, small, medium, large) | micro; small; medium; large
RCO02 | enterprises | Enterprises supported by grants | enterprise size or form of support as in Annex I
RCO03 | enterprises | Enterprises supported by financial instruments | enterprise size or form of support as in Annex I
RCO04 | enterprises | Enterprises with non-financial support | enterprise size or form of support as in Annex I
RCO05 | enterprises | New enterprises supported
RCO06 | annual FTEs | Researchers working in supported research facilities
RCO07 | research institutions | Research organisations participating in joint research projects
RCO08 | EUR | Nominal value of research and innovation equipment
RCO10 | enterprises | Enterprises cooperating with research organisations | enterprise size or form of support as in Annex I
RCO13 | EUR | Value of digital services, products and processes developed for enterprises
RCO14 | public institutions | Public institutions supported to develop digital services, products and processes
RCO15 | enterprises | Capacity of incubation created
RCO16 | participations of institutional stakeholders | Participations of institutional stakeholders in entrepreneurial discovery process
RCO18 | dwellings | Dwellings with improved energy performance
RCO19 | square metres | Public buildings with improved energy performance
RCO20 | km | District heating and cooling network lines newly constructed and improved
RCO22 | MW | Additional production capacity for renewable energy (of which: electricity, thermal) | electricity; thermal
RCO23 | system components | Digital management systems for smart energy systems
RCO24 | EUR | Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against natural disasters
RCO25 | km | Coastal strip, river bank and lakeshore flood protection newly built or consolidated
RCO26 | hectares | Green infrastructure built or upgraded for adaptation to climate change
RCO27 | strategies | National and sub-national strategies addressing climate change adaptation
RCO28 | hectares | Area covered by protection measures against wildfires
RCO32 | population equivalent | New or upgraded capacity for waste water treatment
RCO34 | tonnes/year | Additional capacity for waste recycling
RCO36 | hectares | Green infrastructure supported for other purposes than adaptation to climate change
RCO37 | hectares | Surface of Natura 2000 sites covered by protection and restoration measures
RCO38 | hectares | Surface area of rehabilitated land supported
RCO39 | hectares | Area covered by systems for monitoring air pollution installed
RCO41 | dwellings | Additional dwellings with broadband access of very high capacity
RCO42 | enterprises | Additional enterprises with broadband access of very high capacity
RCO43 | km | Length of new or upgraded roads - TEN-T
RCO44 | km | Length of new or upgraded roads - non-TEN-T
RCO45 | km | Length of roads reconstructed or modernised - TEN-T
RCO46 | km | Length of roads reconstructed or modernised - non-TEN-T
RCO47 | km | Length of new or upgraded rail - TEN-T
RCO48 | km | Length of new or upgraded rail - non-TEN-T
RCO49 | km | Length of rail reconstructed or modernised - TEN-T
RCO50 | km | Length of rail reconstructed or modernised - non-TEN-T
RCO51 | km | Length of new, upgraded or modernised inland waterways - TEN-T
RCO52 | km | Length of new, upgraded or modernised inland waterways - non-TEN-T
RCO53 | stations and stops | New or modernised railway stations and stops
RCO54 | intermodal connections | New or modernised intermodal connections
RCO55 | km | Length of new tram and metro lines
RCO56 | km | Length of reconstructed or modernised tram and metro lines
RCO57 | passengers | Capacity of environmentally friendly rolling stock for collective public transport
RCO58 | km | Dedicated cycling infrastructure supported
RCO59 | refuelling/recharging points | Alternative fuels infrastructure (refuelling/recharging points)
RCO60 | cities and towns | Cities and towns with new or modernised digitised urban transport systems
RCO61 | square metres | Surface of new or modernised facilities for employment services
RCO63 | persons | Capacity of new or modernised temporary reception facilities
RCO65 | persons | Capacity of new or modernised social housing
RCO66 | persons | Classroom capacity of new or modernised childcare facilities
RCO67 | persons | Classroom capacity of new or modernised education facilities
RCO69 | persons/year | Capacity of new or modernised health care facilities
RCO70 | persons/year | Capacity of new or modernised social care facilities (other than housing)
RCO74 | persons | Population covered by projects in the framework of strategies for integrated territorial development
RCO75 | contributions to strategies | Strategies for integrated territorial development supported
RCO76 | projects | Integrated projects for territorial development
RCO77 | cultural and tourism sites | Number of cultural and tourism sites supported
RCO80 | contributions to strategies | Community-led local development strategies supported
RCO96 | EUR | Interregional investments for innovation in Union projects
RCO97 | renewable energy communities | Renewable energy communities supported
RCO101 | enterprises | SMEs investing in skills for smart specialisation, for industrial transition and entrepreneurship
RCO103 | enterprises | High growth enterprises supported
RCO104 | co-generation units | Number of high efficiency co-generation units
RCO105 | MWh | Solutions for electricity storage
RCO106 | hectares | Landslide protection newly built or consolidated
RCO107 | EUR | Investments in facilities for separate waste collection
RCO108 | km | Length of roads with new or modernised traffic management systems - TEN-T
RCO109 | km | Length of European Rail Traffic Management System equipped railways in operation - TEN-T
RCO110 | km | Length of roads with new or modernised traffic management systems - non-TEN-T
RCO111 | km | Length of European Rail Traffic Management System equipped railways in operation - non-TEN-T
RCO112 | participations of stakeholders | Stakeholders involved in the preparation and implementation of strategies for integrated territorial development
RCO113 | persons | Population covered by projects in the framework of integrated actions for socioeconomic inclusion of marginalised communities, low income households and disadvantaged groups
RCO114 | square metres | Open space created or rehabilitated in urban areas
RCO119 | tonnes/year | Waste prepared for re-use
RCO121 | hectares | Area covered by protection measures against climate related natural disasters (other than floods and wildfire)
RCO122 | EUR | Investments in new or upgraded disaster monitoring, preparedness, warning and response systems against non-climate related natural risks and risks related to human activities
RCO123 | dwellings | Dwellings benefiting from natural gas-fired boilers and heating systems replacing solid fossil fuels based installations
RCO124 | km | Gas transmission and distribution network lines newly constructed or improved
`,
  },
  {
    period: '2021-2027',
    fund: 'ERDF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2021/1058 Annex I',
    status: 'known',
    rows: `
RCO30 | km | Length of new or upgraded pipes for the distribution systems of public water supply
RCO31 | km | Length of new or upgraded pipes for the public network for collection of waste water
`,
  },
  {
    period: '2021-2027',
    fund: 'Interreg',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2021/1058 Annex I',
    status: 'found',
    rows: `
RCO81 | participations | Participations in joint actions across borders
RCO82 | participations | Participations in joint actions promoting gender equality, equal opportunities and social inclusion
RCO83 | strategy/action plan | Strategies and action plans jointly developed
RCO84 | pilot actions | Pilot actions developed jointly and implemented in projects
RCO85 | participations | Participations in joint training schemes
RCO86 | legal or administrative agreement | Joint administrative or legal agreements signed
RCO87 | organisations | Organisations cooperating across borders
RCO90 | projects | Projects for innovation networks across borders
RCO115 | events | Public events across borders jointly organised
RCO116 | solutions | Jointly developed solutions
RCO117 | solutions | Solutions for legal or administrative obstacles across border identified
RCO118 | organisations | Organisations cooperating for the multi-level governance of macroregional strategies
RCO120 | projects | Projects supporting cooperation across borders to develop urban-rural linkages
`,
  },
  {
    period: '2021-2027',
    fund: 'ERDF',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 2021/1058 Annex I',
    status: 'found',
    rows: `
RCR01 | annual FTEs | Jobs created in supported entities
RCR02 | EUR | Private investments matching public support (of which: grants, financial instruments) | enterprise size or form of support as in Annex I
RCR03 | enterprises | Small and medium-sized enterprises (SMEs) introducing product or process innovation | enterprise size or form of support as in Annex I
RCR04 | enterprises | SMEs introducing marketing or organisational innovation
RCR05 | enterprises | SMEs innovating in-house
RCR06 | patent applications | Patent applications submitted
RCR07 | trademark and design applications | Trademark and design applications
RCR08 | publications | Publications from supported projects
RCR11 | users/year | Users of new and upgraded public digital services, products and processes
RCR12 | users/year | Users of new and upgraded digital services, products and processes developed by enterprises
RCR13 | enterprises | Enterprises reaching high digital intensity
RCR17 | enterprises | New enterprises surviving in the market
RCR18 | enterprises/year | SMEs using incubator services after incubator creation
RCR19 | enterprises | Enterprises with higher turnover
RCR25 | enterprises | SMEs with higher value added per employee
RCR26 | MWh/year | Annual primary energy consumption (of which: dwellings, public buildings, enterprises, other) | dwellings; public buildings; enterprises; other
RCR29 | tonnes CO2 eq./year | Estimated greenhouse gas emissions
RCR31 | MWh/year | Total renewable energy produced (of which: electricity, thermal) | electricity; thermal
RCR32 | MW | Additional operational capacity installed for renewable energy
RCR33 | end users/year | Users connected to smart energy systems
RCR34 | projects | Roll-out of projects for smart energy systems
RCR35 | persons | Population benefiting from flood protection measures
RCR36 | persons | Population benefiting from wildfire protection measures
RCR37 | persons | Population benefiting from protection measures against climate related natural disaster (other than flood and wildfires)
RCR41 | persons | Population connected to improved public water supply
RCR42 | persons | Population connected to at least secondary public waste water treatment
RCR43 | cubic metres/year | Water losses in distribution systems for public water supply
RCR47 | tonnes/year | Waste recycled
RCR48 | tonnes/year | Waste used as raw materials
RCR50 | persons | Population benefiting from measures for air quality
RCR52 | hectares | Rehabilitated land used for green areas, social housing, economic or other uses
RCR53 | dwellings | Dwellings with broadband subscriptions to a very high capacity network
RCR54 | enterprises | Enterprises with broadband subscriptions to a very high capacity network
RCR55 | passenger-km/year | Annual users of newly built, reconstructed, upgraded or modernised roads
RCR56 | man-days/year | Time savings due to improved road infrastructures
RCR58 | passenger-km/year | Annual users of newly, built, upgraded, reconstructed or modernised railways
RCR59 | tonne-km/year | Freight transport on rail
RCR60 | tonne-km/year | Freight transport on inland waterways
RCR62 | users/year | Annual users of new or modernised public transport
RCR63 | users/year | Annual users of new or modernised tram and metro lines
RCR64 | users/year | Annual users of dedicated cycling infrastructure
RCR65 | users/year | Annual users of new or modernised facilities for employment services
RCR66 | users/year | Annual users of new or modernised temporary reception facilities
RCR67 | users/year | Annual users of new or modernised social housing
RCR70 | users/year | Annual users of new or modernised childcare facilities
RCR71 | users/year | Annual users of new or modernised education facilities
RCR72 | users/year | Annual users of new or modernised e-health care services
RCR73 | users/year | Annual users of new or modernised health care facilities
RCR74 | users/year | Annual users of new or modernised social care facilities
RCR77 | visitors/year | Visitors of cultural and tourism sites supported
RCR95 | persons | Population having access to new or improved green infrastructure
RCR96 | persons | Population benefiting from protection measures against non-climate related natural risks and risks related to human activities
RCR97 | persons | Apprenticeships supported in SMEs
RCR98 | participants | SMEs staff completing training for skills for smart specialisation, for industrial transition and entrepreneurship (by type of skill: technical, management, entrepreneurship, green, other) | technical; management; entrepreneurship; green; other
RCR101 | man-days/year | Time savings due to improved rail infrastructures
RCR102 | annual FTEs | Research jobs created in supported entities
RCR103 | tonnes/year | Waste collected separately
RCR105 | tonnes CO2 eq./year | Estimated greenhouse emissions by boilers and heating systems converted from solid fossil fuels to gas
`,
  },
  {
    period: '2021-2027',
    fund: 'Interreg',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 2021/1058 Annex I',
    status: 'found',
    rows: `
RCR79 | joint strategy/action plan | Joint strategies and action plans taken up by organisations
RCR81 | participants | Completion of joint training schemes
RCR82 | legal or administrative obstacles | Legal or administrative obstacles across borders alleviated or resolved
RCR83 | persons | Persons covered by joint administrative or legal agreements signed
RCR84 | organisations | Organisations cooperating across borders after project completion
RCR85 | participations | Participations in joint actions across borders after project completion
RCR104 | solutions | Solutions taken up or up-scaled by organisations
`,
  },
  {
    period: '2021-2027',
    fund: 'ERDF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2024/795, amending Reg. (EU) 2021/1058 Annex I',
    status: 'unverified',
    rows: `
RCO125 | enterprises | Enterprises: Enterprises linked primarily to productive investments in digital technologies and deep tech innovation
RCO126 | enterprises | Enterprises: Enterprises linked primarily to productive investments in clean and resource efficient technologies
RCO127 | enterprises | Enterprises: Enterprises linked primarily to productive investments in biotechnologies
`,
  },
  {
    period: '2014-2020',
    fund: 'ERDF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1301/2013 Annex I',
    status: 'known',
    rows: `
CO01 | enterprises | Productive investment: Number of enterprises receiving support
CO02 | enterprises | Productive investment: Number of enterprises receiving grants
CO03 | enterprises | Productive investment: Number of enterprises receiving financial support other than grants
CO04 | enterprises | Productive investment: Number of enterprises receiving non-financial support
CO05 | enterprises | Productive investment: Number of new enterprises supported
CO06 | EUR | Productive investment: Private investment matching public support to enterprises (grants)
CO07 | EUR | Productive investment: Private investment matching public support to enterprises (non-grants)
CO08 | full time equivalents | Productive investment: Employment increase in supported enterprises
CO09 | visits/year | Sustainable tourism: Increase in expected number of visits to supported sites of cultural and natural heritage and attractions
CO10 | households | ICT infrastructure: Additional households with broadband access of at least 30 Mbps
CO11 | km | Railway: Total length of new railway line
CO11a | km | Railway: Total length of new railway line, of which: TEN-T
CO12 | km | Railway: Total length of reconstructed or upgraded railway line
CO12a | km | Railway: Total length of reconstructed or upgraded railway line, of which: TEN-T
CO13 | km | Roads: Total length of newly built roads
CO13a | km | Roads: Total length of newly built roads, of which: TEN-T
CO14 | km | Roads: Total length of reconstructed or upgraded roads
CO14a | km | Roads: Total length of reconstructed or upgraded roads, of which: TEN-T
CO15 | km | Urban transport: Total length of new or improved tram and metro lines
CO16 | km | Inland waterways: Total length of improved or created inland waterway
CO17 | tonnes/year | Solid waste: Additional waste recycling capacity
CO18 | persons | Water supply: Additional population served by improved water supply
CO19 | population equivalent | Wastewater treatment: Additional population served by improved wastewater treatment
CO20 | persons | Risk prevention and management: Population benefiting from flood protection measures
CO21 | persons | Risk prevention and management: Population benefiting from forest fire protection measures
CO22 | hectares | Land rehabilitation: Total surface area of rehabilitated land
CO23 | hectares | Nature and biodiversity: Surface area of habitats supported in order to attain a better conservation status
CO24 | full time equivalents | Research, Innovation: Number of new researchers in supported entities
CO25 | full time equivalents | Research, Innovation: Number of researchers working in improved research infrastructure facilities
CO26 | enterprises | Research, Innovation: Number of enterprises cooperating with research institutions
CO27 | EUR | Research, Innovation: Private investment matching public support in innovation or R&D projects
CO28 | enterprises | Research, Innovation: Number of enterprises supported to introduce new to the market products
CO29 | enterprises | Research, Innovation: Number of enterprises supported to introduce new to the firm products
CO30 | MW | Renewables: Additional capacity of renewable energy production
CO31 | households | Energy efficiency: Number of households with improved energy consumption classification
CO32 | kWh/year | Energy efficiency: Decrease of annual primary energy consumption of public buildings
CO33 | users | Energy efficiency: Number of additional energy users connected to smart grids
CO34 | tonnes of CO2 equivalent | GHG reduction: Estimated annual decrease of GHG
CO35 | persons | Childcare and education: Capacity of supported childcare or education infrastructure
CO36 | persons | Health: Population covered by improved health services
CO37 | persons | Urban development specific indicators: Population living in areas with integrated urban development strategies
CO38 | square metres | Urban development specific indicators: Open space created or rehabilitated in urban areas
CO39 | square metres | Urban development specific indicators: Public or commercial buildings built or renovated in urban areas
CO40 | housing units | Urban development specific indicators: Rehabilitated housing in urban areas
`,
  },
  {
    period: '2014-2020',
    fund: 'ETC',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1299/2013 Annex',
    status: 'known',
    rows: `
CO41 | enterprises | Productive investment: Number of enterprises participating in cross-border, transnational or interregional research projects
CO42 | organisations | Productive investment: Number of research institutions participating in cross-border, transnational or interregional research projects
CO43 | persons | Labour market and training: Number of participants in cross-border mobility initiatives
CO44 | persons | Labour market and training: Number of participants in joint local employment initiatives and joint training
CO45 | persons | Labour market and training: Number of participants in projects promoting gender equality, equal opportunities and social inclusion across borders
CO46 | persons | Labour market and training: Number of participants in joint education and training schemes to support youth employment, educational opportunities and higher and vocational education across borders
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014',
    status: 'known',
    rows: `
CO01 | persons | unemployed, including long-term unemployed | women; men; category of region
CO02 | persons | long-term unemployed | women; men; category of region
CO03 | persons | inactive | women; men; category of region
CO04 | persons | inactive, not in education or training | women; men; category of region
CO05 | persons | employed, including self-employed | women; men; category of region
CO06 | persons | below 25 years of age | women; men; category of region
CO07 | persons | above 54 years of age | women; men; category of region
CO08 | persons | above 54 years of age who are unemployed, including long-term unemployed, or inactive not in education or training | women; men; category of region
CO09 | persons | with primary (ISCED 1) or lower secondary education (ISCED 2) | women; men; category of region
CO10 | persons | with upper secondary (ISCED 3) or post-secondary education (ISCED 4) | women; men; category of region
CO11 | persons | with tertiary education (ISCED 5 to 8) | women; men; category of region
CO15 | persons | migrants, participants with a foreign background, minorities (including marginalised communities such as the Roma) | women; men; category of region
CO16 | persons | participants with disabilities | women; men; category of region
CO17 | persons | other disadvantaged | women; men; category of region
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1304/2013 Annex I until Reg. (EU, Euratom) 2018/1046 art. 273 deleted it',
    status: 'known',
    until: '2018-08-01',
    rows: `
CO12 | persons | participants who live in jobless households | women; men; category of region
CO13 | persons | participants who live in jobless households with dependent children | women; men; category of region
CO14 | persons | participants who live in a single adult household with dependent children | women; men; category of region
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014',
    status: 'known',
    sample: true,
    rows: `
CO18 | persons | homeless or affected by housing exclusion | women; men; category of region
CO19 | persons | from rural areas | women; men; category of region
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014',
    status: 'known',
    entity: true,
    rows: `
CO20 | projects | number of projects fully or partially implemented by social partners or non-governmental organisations
CO21 | projects | number of projects dedicated at sustainable participation and progress of women in employment
CO22 | projects | number of projects targeting public administrations or public services at national, regional or local level
CO23 | enterprises | number of supported micro, small and medium-sized enterprises (including cooperative enterprises, enterprises of the social economy)
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014',
    status: 'known',
    timing: 'immediate',
    rows: `
CR01 | persons | inactive participants engaged in job searching upon leaving | women; men; category of region
CR02 | persons | participants in education/training upon leaving | women; men; category of region
CR03 | persons | participants gaining a qualification upon leaving | women; men; category of region
CR04 | persons | participants in employment, including self-employment, upon leaving | women; men; category of region
CR05 | persons | disadvantaged participants engaged in job searching, education/training, gaining a qualification, in employment, including self-employment, upon leaving | women; men; category of region
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 1304/2013 Annex I, with the codes of SFC2014',
    status: 'known',
    timing: 'longer-term',
    sample: true,
    rows: `
CR06 | persons | participants in employment, including self-employment, six months after leaving | women; men; category of region
CR07 | persons | participants with an improved labour market situation six months after leaving | women; men; category of region
CR08 | persons | participants above 54 years of age in employment, including self-employment, six months after leaving | women; men; category of region
CR09 | persons | disadvantaged participants in employment, including self-employment, six months after leaving | women; men; category of region
`,
  },
  {
    period: '2021-2027',
    fund: 'ESF+',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021',
    status: 'known',
    rows: `
EECO01 | persons | Total number of participants | women; men; non-binary
EECO02 | persons | Unemployed, including long-term unemployed | women; men; non-binary
EECO03 | persons | Long-term unemployed | women; men; non-binary
EECO04 | persons | Inactive | women; men; non-binary
EECO05 | persons | Employed, including self-employed | women; men; non-binary
EECO06 | persons | Number of children below 18 years of age | women; men; non-binary
EECO07 | persons | Number of young people aged 18-29 years | women; men; non-binary
EECO08 | persons | Number of participants 55 years of age and above | women; men; non-binary
EECO09 | persons | With lower secondary education or less (ISCED 0-2) | women; men; non-binary
EECO10 | persons | With upper secondary (ISCED 3) or post-secondary education (ISCED 4) | women; men; non-binary
EECO11 | persons | With tertiary education (ISCED 5 to 8) | women; men; non-binary
EECO12 | persons | Participants with disabilities | women; men; non-binary
EECO13 | persons | Third-country nationals | women; men; non-binary
EECO14 | persons | Participants with a foreign background | women; men; non-binary
EECO15 | persons | Minorities (including marginalised communities such as Roma people) | women; men; non-binary
EECO16 | persons | Homeless or affected by housing exclusion | women; men; non-binary
EECO17 | persons | Participants from rural areas | women; men; non-binary
`,
  },
  {
    period: '2021-2027',
    fund: 'ESF+',
    list: 'common',
    type: 'output',
    basis: 'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021',
    status: 'known',
    entity: true,
    rows: `
EECO18 | entities | Number of supported public administrations or public services at national, regional or local level
EECO19 | entities | Number of supported micro, small and medium-sized enterprises (including cooperative enterprises, social enterprises)
`,
  },
  {
    period: '2021-2027',
    fund: 'ESF+',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021',
    status: 'known',
    timing: 'immediate',
    rows: `
EECR01 | persons | Participants engaged in job searching upon leaving | women; men; non-binary
EECR02 | persons | Participants in education or training upon leaving | women; men; non-binary
EECR03 | persons | Participants gaining a qualification upon leaving | women; men; non-binary
EECR04 | persons | Participants in employment, including self-employment, upon leaving | women; men; non-binary
`,
  },
  {
    period: '2021-2027',
    fund: 'ESF+',
    list: 'common',
    type: 'result',
    basis: 'Reg. (EU) 2021/1057 Annex I, with the codes of SFC2021',
    status: 'known',
    timing: 'longer-term',
    sample: true,
    rows: `
EECR05 | persons | Participants in employment, including self-employment, six months after leaving | women; men; non-binary
EECR06 | persons | Participants with an improved labour market situation six months after leaving | women; men; non-binary
`,
  },
  {
    period: '2014-2020',
    fund: 'ETC',
    list: 'programme',
    programme: 'interreg-v-a-lt-pl',
    type: 'result',
    basis: 'Interreg V-A Lithuania–Poland, as published at keep.eu',
    status: 'found',
    rows: `
LT-PL 1.1.R.1 | persons/year | Number of tourists accommodated in the CP territory
LT-PL 4.1.R.1 | % | Share of institutions benefiting from cross-border cooperation
`,
  },
  {
    period: '2014-2020',
    fund: 'ETC',
    list: 'programme',
    programme: 'interreg-v-a-lt-pl',
    type: 'output',
    basis: 'Interreg V-A Lithuania–Poland, third call for proposals',
    status: 'found',
    rows: `
LT-PL 2.2.O.1 | persons | Number of participants in joint local employment initiatives and joint training
LT-PL 2.2.O.2 | persons | Number of participants in cross-border mobility initiatives
`,
  },
  {
    period: '2014-2020',
    fund: 'ETC',
    list: 'programme',
    programme: 'interreg-v-a-lv-lt',
    type: 'result',
    basis: 'Interreg V-A Latvia–Lithuania, as published at keep.eu',
    status: 'found',
    rows: `
LV-LT 3.1.R | persons | Number of people benefitting from more accessible, efficient social inclusion measures and social services
`,
  },
  {
    period: '2014-2020',
    fund: 'ETC',
    list: 'programme',
    programme: 'interreg-v-a-lv-lt',
    type: 'output',
    basis: 'Interreg V-A Latvia–Lithuania, as published at keep.eu',
    status: 'found',
    rows: `
LV-LT 3.1.O1 | units | Created/improved social services and infrastructure
LV-LT 3.1.O2 | units | Created/improved social inclusion measures
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'national',
    type: 'result',
    basis: 'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014',
    status: 'found',
    timing: 'immediate',
    rows: `
R.B.024 | number | Inactive persons engaged in job searching upon leaving | women; men
R.B.026 | % | Participants gaining a qualification upon leaving | women; men
R.B.027 | % | Participants in employment, including self-employment, upon leaving | women; men
`,
  },
  {
    period: '2014-2020',
    fund: 'ESF',
    list: 'national',
    type: 'result',
    basis:
      'Order 1K-499 of the Minister of Finance of Lithuania of 30 December 2014, as amended by order 1K-139 of 20 April 2016',
    status: 'found',
    timing: 'immediate',
    rows: `
R.B.103 | % | Unemployed participants who on leaving are in education/training, gained a qualification, or are in employment incl. self-employment (YEI) | women; men
`,
  },
];

/**
 * fund | code | language | status | name in that language. `found`: in the order or the call that is the indicator's basis;
 * `known`: in Poland's common list of key indicators (WLWK 2014–2020); `unverified`: not compared with the official text.
 */
export const NAMES = `
ERDF | RCO77 | lt | unverified | Paramą gavusių kultūros ir turizmo objektų skaičius
ERDF | RCO77 | pl | unverified | Liczba obiektów kulturalnych i turystycznych objętych wsparciem
Interreg | RCO81 | lt | unverified | Dalyvavimas bendruose tarpvalstybiniuose veiksmuose
Interreg | RCO81 | pl | unverified | Uczestnictwo we wspólnych działaniach transgranicznych
Interreg | RCO83 | lt | unverified | Bendrai parengtos strategijos ir veiksmų planai
Interreg | RCO83 | pl | unverified | Wspólnie opracowane strategie i plany działania
Interreg | RCO84 | lt | unverified | Bendrai parengti ir projektuose įgyvendinti bandomieji veiksmai
Interreg | RCO84 | pl | unverified | Działania pilotażowe opracowane wspólnie i realizowane w ramach projektów
Interreg | RCO85 | pl | unverified | Uczestnictwo we wspólnych programach szkoleniowych
Interreg | RCO87 | lt | unverified | Tarpvalstybiniu mastu bendradarbiaujančios organizacijos
Interreg | RCO87 | pl | unverified | Organizacje współpracujące ponad granicami
Interreg | RCO115 | lt | unverified | Bendrai organizuojami tarpvalstybiniai viešieji renginiai
Interreg | RCO115 | pl | unverified | Wspólnie zorganizowane transgraniczne wydarzenia publiczne
Interreg | RCO116 | lt | unverified | Bendrai parengti sprendimai
Interreg | RCO116 | pl | unverified | Rozwiązania opracowane wspólnie
ERDF | RCR77 | lt | unverified | Paramą gavusių kultūros ir turizmo objektų lankytojai
ERDF | RCR77 | pl | unverified | Liczba osób odwiedzających obiekty kulturalne i turystyczne objęte wsparciem
Interreg | RCR79 | pl | unverified | Wspólne strategie i plany działania przyjęte przez organizacje
Interreg | RCR81 | pl | unverified | Ukończone wspólne programy szkoleniowe
Interreg | RCR84 | lt | unverified | Organizacijos, bendradarbiaujančios tarpvalstybiniu mastu užbaigus projektą
Interreg | RCR84 | pl | unverified | Organizacje współpracujące ponad granicami po zakończeniu projektu
Interreg | RCR85 | pl | unverified | Uczestnictwo we wspólnych działaniach transgranicznych po zakończeniu projektu
Interreg | RCR104 | lt | unverified | Organizacijų įdiegti arba išplėsti sprendimai
Interreg | RCR104 | pl | unverified | Rozwiązania przyjęte lub rozwijane przez organizacje
ESF | CO01 | lt | unverified | Bedarbiai, įskaitant ilgalaikius bedarbius
ESF | CO01 | pl | known | Liczba osób bezrobotnych (łącznie z długotrwale bezrobotnymi) objętych wsparciem w programie
ESF | CO02 | lt | unverified | Ilgalaikiai bedarbiai
ESF | CO02 | pl | known | Liczba osób długotrwale bezrobotnych objętych wsparciem w programie
ESF | CO03 | lt | unverified | Neaktyvūs asmenys
ESF | CO03 | pl | known | Liczba osób biernych zawodowo objętych wsparciem w programie
ESF | CO05 | lt | unverified | Dirbantys asmenys, įskaitant savarankiškai dirbančius
ESF | CO05 | pl | known | Liczba osób pracujących (łącznie z pracującymi na własny rachunek) objętych wsparciem w programie
ESF | CO06 | lt | unverified | Jaunesni nei 25 metų asmenys
ESF | CO06 | pl | known | Liczba osób w wieku poniżej 25 lat objętych wsparciem w programie
ESF | CO07 | lt | unverified | Vyresni nei 54 metų asmenys
ESF | CO07 | pl | known | Liczba osób w wieku powyżej 54 lat objętych wsparciem w programie
ESF | CO16 | lt | unverified | Neįgalieji dalyviai
ESF | CO16 | pl | known | Liczba osób z niepełnosprawnościami objętych wsparciem w programie
ESF | CR01 | lt | found | Neaktyvūs asmenys, kurie baigę dalyvauti ESF veiklose pradėjo ieškoti darbo
ESF | CR03 | lt | found | Dalyviai, kurie baigę dalyvauti ESF veiklose įgijo kvalifikaciją
ESF | CR04 | lt | found | Dalyviai, kurie baigę dalyvauti ESF veiklose pradėjo dirbti, įskaitant savarankišką darbą
ETC | LT-PL 2.2.O.1 | lt | found | Bendrų vietinių užimtumo iniciatyvų ir bendrų mokymų dalyvių skaičius
ETC | LT-PL 2.2.O.2 | lt | found | Judumo per sieną iniciatyvų dalyvių skaičius
ESF | R.B.024 | lt | found | Neaktyvūs asmenys, kurie baigę dalyvauti ESF veiklose pradėjo ieškoti darbo
ESF | R.B.026 | lt | found | Dalyviai, kurie baigę dalyvauti ESF veiklose įgijo kvalifikaciją
ESF | R.B.027 | lt | found | Dalyviai, kurie baigę dalyvauti ESF veiklose pradėjo dirbti, įskaitant savarankišką darbą
ESF | R.B.103 | lt | found | Bedarbiai dalyviai, kurie baigę dalyvavimą pradėjo mokytis, įgijo kvalifikaciją arba pradėjo dirbti, įskaitant savarankišką darbą
`;

/** fund | code | code of the same thing in a national or programme list | status */
export const SAME = `
ESF | CR01 | R.B.024 | found
ESF | CR02 | R.B.025 | unverified
ESF | CR03 | R.B.026 | found
ESF | CR04 | R.B.027 | found
ETC | CO44 | LT-PL 2.2.O.1 | found
ETC | CO43 | LT-PL 2.2.O.2 | found
`;

/** fund | code | language | unit in that language */
export const UNITS = `
ESF | R.B.024 | lt | skaičius
ESF | R.B.026 | lt | procentai
ESF | R.B.027 | lt | procentai
ESF | R.B.103 | lt | procentai
`;
