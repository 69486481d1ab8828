"""Tools that people name as skills: data. `;` parts tools, `=` joins the names of one, folded and without marks; `^` stands
before a name that counts only with a capital, since it is a common word too."""

TOOLS = """
amazon web services=aws=amazon aws;s3;ec2;lambda=aws lambda;redshift;azure=microsoft azure;gcp=google cloud=
google cloud platform;
openstack;docker=docker compose;kubernetes=k8s;openshift;^helm=helm charts;terraform;ansible;^puppet;jenkins;gitlab;
github actions;
github;bitbucket;circleci;argocd=argo cd;azure devops;splunk;git;subversion=svn;linux;ubuntu;debian;red hat=rhel;
centos;unix;
windows server;active directory=directorio activo;powershell;^bash;vmware;hyper v;exchange server;cisco;fortinet;vpn;
siem;iso 27001;
iso 9001;iso 14001;iso 17025;iso 13485;itil;servicenow;python=python3;java;javascript=js;typescript=^ts;c#=csharp;
c++=cpp;
.net=dotnet=.net core;php;^ruby;^rails=ruby on rails;^go=golang;^rust=rust lang;kotlin;scala;^swift=swiftui;
objective c;perl;groovy;
visual basic=vba=vb .net;cobol;delphi;elixir;erlang;haskell;clojure;matlab;simulink;labview;fortran;abap;solidity;
ethereum;
blockchain=cadena de bloques;uml;graphql;grpc;swagger=openapi;postman;wordpress;woocommerce;prestashop;shopify;
magento;drupal;joomla;
html=html5;css=css3;sass=scss;^bootstrap;tailwind=tailwind css;^react=react js=reactjs;redux;next js=nextjs;^angular;
angularjs;
vue=vue js=vuejs;svelte;jquery;webpack;vite;node js=nodejs=^node;nestjs;express js;^spring=spring boot;hibernate;
maven;gradle;quarkus;
asp .net=asp net;entity framework;wpf;xamarin;django;^flask;fastapi;laravel;symfony;codeigniter;^celery;rabbitmq;
activemq;android;ios;
flutter;react native;ionic;unity 3d=^unity;unreal=unreal engine;godot;arduino;raspberry pi;fpga;vhdl;selenium;
cypress;playwright;
appium;^cucumber;junit;pytest;^jest;scrum;kanban;jira;confluence;trello;asana;monday com;^notion;sql;t sql=tsql;
pl sql=plsql;
sql server=mssql=microsoft sql server;mysql;mariadb;postgresql=postgres;db2;sqlite;^access=microsoft access=
ms access;mongodb=mongo;
redis;memcached;cassandra;hbase;dynamodb;cosmos db;elasticsearch=elastic search=opensearch;kibana;logstash;teradata;
etl;hadoop;^hive;
apache spark=^spark=pyspark;kafka=apache kafka;airflow=apache airflow;flink;nifi;databricks;snowflake;bigquery=
big query;dbt;
data factory;synapse;ssis;informatica powercenter;talend;pentaho;power bi=powerbi;power query;tableau;qlik=qlikview=
qlik sense;looker;
looker studio=data studio;microstrategy;cognos;ssrs;business objects;pandas;numpy;scipy;matplotlib;jupyter;sas;spss;
stata;
scikit learn=sklearn;tensorflow;keras;pytorch;mlops;mlflow;sagemaker;opencv;langchain;hugging face;openai;sap=
sap erp;sap ewm;
sap hana=s 4hana=sap s 4hana;sap fi=sap fico;sap mm;sap sd;sap hr=successfactors;microsoft dynamics=dynamics 365=
navision;
business central;odoo;^sage=sage 50=contaplus;a3=a3con=a3nom=a3eco;contasol;holded;xero;quickbooks=quick books;
oracle financials;
oracle erp;netsuite;peoplesoft;^oracle=oracle database;salesforce;hubspot;zoho;pipedrive;siebel;mailchimp;klaviyo;
marketo;
excel=microsoft excel=ms excel;pivot tables=tablas dinamicas;vlookup=buscarv;^word=microsoft word;powerpoint;outlook;
sharepoint;
microsoft project=ms project;primavera p6=^primavera;power apps=powerapps;power automate;google workspace=g suite;
google docs;
google sheets;google classroom;moodle;blackboard;kahoot;genially;six sigma=green belt=black belt;lean manufacturing;
prince2;pmp;
seo;sem;google ads=adwords;meta ads=facebook ads;linkedin ads;tiktok ads;google analytics=ga4;search console;
tag manager=gtm;hotjar;
semrush;photoshop;lightroom;^illustrator;coreldraw;indesign;after effects;^premiere=premiere pro;final cut;
davinci resolve;
creative suite=creative cloud=adobe suite;canva;figma;sketch app;adobe xd;invision;^blender;3ds max;^maya;zbrush;
cinema 4d;^rhino=rhino 3d;
^procreate;autocad=auto cad;revit;sketchup;archicad;solidworks;catia;^inventor;^presto;cype;civil 3d;bim;arcgis;qgis;
amadeus;galileo gds;
^sabre;opera pms=^opera;protel;fidelio;^micros;revinate;^mews;cloudbeds;toast pos;lims;hplc;hemofiltration=
hemofiltracion;
plc=automatas=automata programable=automatas programables;scada;siemens s7=tia portal=step 7;knx;cnc=
control numerico;
wms;sga;rf scanner=radiofrecuencia;pda;tms;erp;crm;rpa=uipath;owasp;nmap;wireshark;metasploit;^kali;burp suite;wcag;
gdpr=rgpd=lopd=data protection=proteccion de datos;
gmp=ncf;glp;haccp=appcc;brcgs=brc;ifs food;sims;^arbor;aqa;edexcel;gcse;^a level=a levels;pos terminal=tpv;cobol;twilio;
stripe api;pci dss
"""
# What the first shows that a person knows as well.
IMPLIED = """
django python;flask python;fastapi python;pandas python;numpy python;pytorch python;tensorflow python;celery python;
spring java;
hibernate java;quarkus java;laravel php;symfony php;codeigniter php;rails ruby;react javascript;angular javascript;
vue javascript;
node js javascript;next js javascript;next js react;typescript javascript;svelte javascript;jquery javascript;
react native react;
react html;angular html;vue html;html css;css html;wordpress html;postgresql sql;mysql sql;mariadb sql;
sql server sql;pl sql sql;
t sql sql;sqlite sql;bigquery sql;ubuntu linux;debian linux;red hat linux;centos linux;github git;gitlab git;
github actions github;
bitbucket git;kubernetes docker;openshift kubernetes;terraform infrastructure;asp .net .net;entity framework .net;
power query excel;
pivot tables excel;vlookup excel;sap ewm sap;sap hana sap;sap fi sap;sap mm sap;sap sd sap;sap hr sap;sap hana erp;
sap erp;
microsoft dynamics erp;odoo erp;navision erp;salesforce crm;hubspot crm;pipedrive crm;zoho crm;
s3 amazon web services;ec2 amazon web services;
lambda amazon web services;redshift amazon web services;dynamodb amazon web services;sagemaker amazon web services;
photoshop creative suite;illustrator creative suite;indesign creative suite;scrum agile;google ads sem;meta ads sem;
woocommerce wordpress;
looker studio looker;revit bim;archicad bim;siemens s7 plc;apache spark hadoop;pyspark python;android kotlin;
ios swift;flutter dart;
solidity blockchain;fastapi rest apis;flask rest apis;django rest apis
"""
